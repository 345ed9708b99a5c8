const NAME = String.raw`[A-Za-z0-9_.-]+(@\d+)?`;
const SUBJECT = new RegExp(`^repo:${NAME}/${NAME}:(ref:refs/heads/[A-Za-z0-9_./-]+|environment:[A-Za-z0-9_.-]+)$`);

/**
 * Reads the subjects of GitHub's tokens that may submit, separated by commas: `repo:OWNER/NAME:ref:refs/heads/BRANCH` or
 * `repo:OWNER/NAME:environment:NAME`, each also with the numbers that GitHub puts behind the names of newer repositories,
 * `repo:OWNER@1/NAME@2:…`.
 *
 * Throws an `Error` for any other: a wildcard, or a pull request, would let in whoever can open one.
 */
export function parseGitHubSubjects(text: string): readonly string[] {
  const subjects = text.split(",").map((subject) => subject.trim());
  return subjects.filter((subject) => subject !== "").map(checkGitHubSubject);
}

/** Returns a subject that names one branch or one environment of one repository. Throws an `Error` for any other. */
export function checkGitHubSubject(subject: string): string {
  if (SUBJECT.test(subject)) return subject;
  const forms = "repo:OWNER/NAME:ref:refs/heads/BRANCH or repo:OWNER/NAME:environment:NAME";
  throw new Error(`githubSubject is "${subject}"; write ${forms}, without a wildcard`);
}
