/**
 * What the form says about issues, in German and English, each sentence once: “`code`, then the sentences”. The place of
 * the label is left blank.
 */
export function issueSentences(model, issues, { messageOf, de, en }) {
  const definition = { message: () => undefined, label: () => '…' };
  const say = (issue, words, language) =>
    messageOf({ ...issue, labels: ['…'] }, model?.node(issue.pointer), { words, language, definition });
  return issues.map((issue) => {
    const { format } = issue.params;
    const name =
      typeof format === 'string' && Object.hasOwn(de.formats, format) ? `${issue.code} ${format}` : issue.code;
    return `\`${name}\` ${say(issue, de, 'de')}\n${say(issue, en, 'en')}`;
  });
}
