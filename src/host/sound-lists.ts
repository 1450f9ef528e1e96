/**
 * Whether the methods of lists do what they always do. Old libraries put their own in place of them (Prototype.js before 1.7
 * did so with `reduce`), and answers would be weighed wrongly without an error.
 */
export function areListsSound(): boolean {
  const list = [3, 1, 2];
  try {
    return (
      list.reduce((sum, each) => sum + each, 4) === 10 &&
      list.map((each, index) => each * index)[2] === 4 &&
      list.filter((each) => each > 1).length === 2 &&
      list.find((each) => each < 3) === 1 &&
      list.findIndex((each) => each < 3) === 1 &&
      list.some((each) => each === 2) &&
      !list.some((each) => each === 4) &&
      list.every((each) => each > 0) &&
      !list.every((each) => each > 1) &&
      list.flatMap((each) => [each, each]).length === 6 &&
      [list, list].flat().length === 6 &&
      list.includes(2) &&
      !list.includes(4) &&
      list.indexOf(2) === 2 &&
      list.slice(1).join() === '1,2'
    );
  } catch {
    return false;
  }
}
