/** Two texts, taken apart where they begin and end to differ. */
export interface SplitTexts {
  readonly start: string;
  readonly was: string;
  readonly is: string;
  readonly end: string;
}

/** Finds the words that two texts begin and end with alike, so that the words between them can be shown as what differs. */
export function splitTexts(before: string, after: string): SplitTexts {
  const [was, is] = [toWords(before), toWords(after)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  return {
    start: was.slice(0, start).join(""),
    was: was.slice(start, was.length - end).join(""),
    is: is.slice(start, is.length - end).join(""),
    end: was.slice(was.length - end).join(""),
  };
}

/** Words and what stands between them: put together again they are the text. */
function toWords(text: string): readonly string[] {
  return text.split(/(\s+)/);
}
