/** Takes code out of documentation, so that tests run what users paste. */

/**
 * The code block of a Markdown text that stands below `<!-- snippet: NAME -->`.
 *
 * @throws {Error} where there is none of the name, or more than one.
 */
export function snippetIn(markdown, name) {
  const found = [...markdown.matchAll(/<!-- snippet: (\S+) -->\s*```\w*\n(.*?)\n```/gs)].filter(
    ([, each]) => each === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} snippets are named ${name}`);
  return found[0][2];
}
