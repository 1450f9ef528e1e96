/** The snippet of docs/frameworks.md, and what should compile with it. */
// <guide>
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ClunealEventDetails, ClunealSelfCheckElement } from 'cluneal-self-check';

type Options =
  | 'clinic'
  | 'consultHref'
  | 'consultForm'
  | 'consultFields'
  | 'consultLabel'
  | 'emergencyNumber'
  | 'mode'
  | 'headingLevel'
  | 'skipIntro'
  | 'share'
  | 'remember'
  | 'browserBack'
  | 'config'
  | 'name'
  | 'required'
  | 'disabled';
type Listeners = {
  [Name in keyof ClunealEventDetails as `on${Name}`]?: (event: CustomEvent<ClunealEventDetails[Name]>) => void;
};
type SelfCheck = DetailedHTMLProps<HTMLAttributes<ClunealSelfCheckElement>, ClunealSelfCheckElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'cluneal-self-check': SelfCheck & Listeners & Partial<Pick<ClunealSelfCheckElement, Options>>;
    }
  }
}
// </guide>

export const used = (
  <cluneal-self-check
    key="check"
    ref={(element) => element?.start()}
    clinic="A clinic"
    consultFields={{ summary: 'your-message' }}
    skipIntro
    config={{ mode: 'education' }}
    oncluneal-result={({ detail }) => detail.outcome}
    oncluneal-step={({ detail }) => detail.index.toFixed()}
  >
    <a href="/contact">Ask us</a>
  </cluneal-self-check>
);

// @ts-expect-error -- there is no such option
export const unknown = <cluneal-self-check colour="red" />;
// @ts-expect-error -- a step carries no answer
export const overheard = <cluneal-self-check oncluneal-step={({ detail }) => detail.answers} />;
