import { expect } from '@open-wc/testing';
import { armour } from './armour.js';

/** Whitespace means nothing here. */
function armoured(css: string): string {
  return armour(css).replace(/\s+/g, ' ').trim();
}

describe('armour', () => {
  it('makes each declaration important', () => {
    expect(armoured('p { color: red; margin: 0 }')).to.equal('p { color: red !important; margin: 0 !important}');
  });

  it('leaves alone what is important already', () => {
    expect(armoured('p { color: red !important; margin: 0 ! IMPORTANT }')).to.equal(
      'p { color: red !important; margin: 0 ! IMPORTANT }',
    );
  });

  it('reaches into conditions and nested rules', () => {
    expect(armoured('@media print { a { color: red; &:hover { top: 0; } left: 0 } }')).to.equal(
      '@media print { a { color: red !important; &:hover { top: 0 !important; } left: 0 !important} }',
    );
    expect(armoured('@container (width > 4em) { a { top: 0; } }')).to.equal(
      '@container (width > 4em) { a { top: 0 !important; } }',
    );
  });

  it('leaves statements of at-rules alone', () => {
    expect(armoured('@layer one, two; a { top: 0; }')).to.equal('@layer one, two; a { top: 0 !important; }');
  });

  it('leaves alone what cannot be important, and goes on behind it', () => {
    expect(armoured('@keyframes turn { from { top: 0; } to { top: 1px } } a { top: 0; }')).to.equal(
      '@keyframes turn { from { top: 0; } to { top: 1px } } a { top: 0 !important; }',
    );
    expect(armoured('@media all { @font-face { font-family: x; } a { top: 0; } }')).to.equal(
      '@media all { @font-face { font-family: x; } a { top: 0 !important; } }',
    );
  });

  it('is not misled by marks in strings, addresses and comments', () => {
    expect(armoured(`a { content: "a;b}"; quotes: '\\';' "{"; }`)).to.equal(
      `a { content: "a;b}" !important; quotes: '\\';' "{" !important; }`,
    );
    expect(armoured('a { background: url(data:image/png;base64,AA==); top: 0 }')).to.equal(
      'a { background: url(data:image/png;base64,AA==) !important; top: 0 !important}',
    );
    expect(armoured('/* a; b } */ a { /* c: d; */ top: 0; /* end } */ }')).to.equal(
      '/* a; b } */ a { /* c: d; */ top: 0 !important; /* end } */ }',
    );
  });
});
