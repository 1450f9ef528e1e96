import { expect, fixture } from '@open-wc/testing';

interface Hazard {
  readonly id: string;
  readonly what: string;
  readonly outcome?: string;
  readonly isSandboxed?: boolean;
  readonly isMissing?: boolean;
  readonly isHere: boolean;
  readonly needs?: string;
  readonly warns?: boolean;
}

interface Report {
  readonly outcome: string | null;
  readonly isAsWanted: boolean;
  readonly heard: readonly string[];
}

// The tests are named after the list, so it has to be here before they are.
const hazards = (await (await fetch('/hazards/list.json')).json()) as readonly Hazard[];

/** Opens the page in a frame and waits for its visitor's report. */
async function reportOf({ id, isSandboxed }: Hazard): Promise<Report> {
  const place = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '500';
  if (isSandboxed) frame.setAttribute('sandbox', 'allow-scripts');
  const report = new Promise<Report>((resolve) => {
    const listen = ({ source, data }: MessageEvent<Report>): void => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(data);
    };
    window.addEventListener('message', listen);
  });
  frame.src = `/hazards/${id}`;
  place.append(frame);
  return report;
}

describe('hazards', () => {
  hazards.forEach((hazard) => {
    const { id, what, isHere, needs, warns, isMissing } = hazard;
    const outcome = isMissing ? null : (hazard.outcome ?? 'strong');
    const name = `${id}: ${what}`;
    if (!isHere) {
      it.skip(`${name} (needs ${String(needs)} of Debian's JavaScript libraries)`);
      return;
    }
    it(name, async () => {
      const report = await reportOf(hazard);
      const errors = report.heard.filter((said) => !isMissing && !(warns && said.startsWith('<cluneal-self-check>')));
      expect({ ...report, heard: errors }).to.deep.equal({ outcome, isAsWanted: true, heard: [] });
    });
  });
});
