import { createElement, type ReactNode, useState } from 'react';
import { addons, useChannel } from 'storybook/manager-api';
import { panelEvent, type PanelState } from '../stories/support/panel-state.js';

/** The panel “Form”: what the form of the story holds at this moment. */
export function FormPanel(): ReactNode {
  const [state, setState] = useState(lastState);
  useChannel({ [panelEvent]: setState });
  if (!state) return createElement('p', { style: { padding: 16 } }, 'This story shows no form.');
  const { answers, issues, submission, sent } = state;
  return createElement(
    'div',
    { style: { display: 'flex', flexWrap: 'wrap', gap: 24, padding: 16 } },
    part('Answers', json(answers)),
    part(`Issues: ${String(issues.length)}`, issues.length === 0 ? 'Nothing is wrong.' : issueTable(state)),
    part(
      sent === undefined ? 'Submission, as it would be sent' : 'Submission, as it was sent',
      json(sent ?? submission),
    ),
  );
}

/** What was told before the panel was opened. */
function lastState(): PanelState | undefined {
  const [state] = (addons.getChannel().last(panelEvent) ?? []) as PanelState[];
  return state;
}

function part(title: string, content: ReactNode): ReactNode {
  return createElement(
    'section',
    { style: { flex: '1 1 320px', minWidth: 0 } },
    createElement('h2', { style: { margin: '0 0 8px', fontSize: 14 } }, title),
    content,
  );
}

function json(value: unknown): ReactNode {
  const style = { margin: 0, fontSize: 12, lineHeight: 1.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;
  return createElement('pre', { style }, JSON.stringify(value, undefined, 2));
}

function issueTable({ issues }: PanelState): ReactNode {
  const cell = { padding: '4px 12px 4px 0', textAlign: 'start', verticalAlign: 'top' } as const;
  const heads = ['Question', 'Pointer', 'Code'].map((head) => createElement('th', { key: head, style: cell }, head));
  const rows = issues.map(({ labels, pointer, code, severity }, index) =>
    createElement(
      'tr',
      { key: index },
      ...[labels.join(' › '), pointer, severity === 'error' ? code : `${code} (${severity})`].map((text, column) =>
        createElement('td', { key: column, style: cell }, text),
      ),
    ),
  );
  const head = createElement('thead', undefined, createElement('tr', undefined, ...heads));
  return createElement('table', { style: { fontSize: 12 } }, head, createElement('tbody', undefined, ...rows));
}
