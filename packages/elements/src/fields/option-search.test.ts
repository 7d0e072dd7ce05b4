import { expect } from '@open-wc/testing';
import { OptionSearch } from './option-search.js';

const optionsOf = (...labels: string[]) => labels.map((label, value) => ({ value, label }));
const found = (text: string, ...labels: string[]) =>
  new OptionSearch(optionsOf(...labels)).matching(text).map((option) => option.label);

describe('OptionSearch finds', () => {
  it('words anywhere in a label, whatever their order and capitals', () => {
    expect(found('MAIN frank', 'Frankfurt am Main', 'Mainz', 'Frankfurt (Oder)')).to.deep.equal(['Frankfurt am Main']);
    expect(found('burg', 'Hamburg', 'Bremen')).to.deep.equal(['Hamburg']);
  });

  it('letters without their accents, and ss for ß, both ways', () => {
    expect(found('osterreich', 'Österreich')).to.deep.equal(['Österreich']);
    expect(found('Óstérreich', 'Osterreich')).to.deep.equal(['Osterreich']);
    expect(found('o\u0308ster', 'Österreich')).to.deep.equal(['Österreich']);
    expect(found('strasse', 'Große Straße')).to.deep.equal(['Große Straße']);
    expect(found('große', 'Grosse Gasse')).to.deep.equal(['Grosse Gasse']);
    expect(found('GROẞE', 'Große Gasse')).to.deep.equal(['Große Gasse']);
  });

  it('labels with umlauts that were typed as two letters, also when they are typed in full', () => {
    expect(found('koeln', 'Köln', 'Kolding')).to.deep.equal(['Köln']);
    expect(new OptionSearch(optionsOf('Köln', 'Bonn')).named('koeln')?.label).to.equal('Köln');
  });

  it('labels whatever stands between their words', () => {
    const labels = ['Garmisch-Partenkirchen', 'Frankfurt (Oder)', 'Weil am Rhein'];
    expect(found('garmisch parten', ...labels)).to.deep.equal(['Garmisch-Partenkirchen']);
    expect(found('frankfurt (o', ...labels)).to.deep.equal(['Frankfurt (Oder)']);
    expect(found('  weil   am ', ...labels)).to.deep.equal(['Weil am Rhein']);
  });

  it('words in other scripts', () => {
    expect(found('київ', 'Київ', 'Львів')).to.deep.equal(['Київ']);
    expect(found('دمشق', 'دمشق', 'حلب')).to.deep.equal(['دمشق']);
    expect(found('हिन्दी', 'हिन्दी', 'हन्द')).to.deep.equal(['हिन्दी']);
  });

  it('labels that begin with the text first, then beginnings of words, each in the order of the options', () => {
    const labels = ['Bad Nauheim', 'Traunau', 'Neu Au', 'Zella-Aue', 'Aurich', 'Au'];
    expect(found('au', ...labels)).to.deep.equal(['Aurich', 'Au', 'Neu Au', 'Zella-Aue', 'Bad Nauheim', 'Traunau']);
  });

  it('everything for blank text, and nothing for words that no label has', () => {
    expect(found(' ', 'Rom', 'Bonn')).to.deep.equal(['Rom', 'Bonn']);
    expect(found('Rom Bonn', 'Rom', 'Bonn')).to.deep.equal([]);
  });

  it('options that came anew, with the same labels or others', () => {
    const search = new OptionSearch(optionsOf('Rom', 'Bonn'));
    expect(search.matching('bonn')[0]!.value).to.equal(1);
    const fresh = [
      { value: 'R', label: 'Rom' },
      { value: 'B', label: 'Bonn' },
    ];
    expect(search.over(fresh).matching('bonn')).to.deep.equal([fresh[1]]);
    expect(search.over(optionsOf('Rom', 'Bern')).matching('bern')[0]!.value).to.equal(1);
    expect(search.over(optionsOf('Rom')).matching('bonn')).to.deep.equal([]);
  });
});

describe('A text names', () => {
  const named = (text: string, ...labels: string[]) => new OptionSearch(optionsOf(...labels)).named(text)?.label;

  it('the option with this label, whatever its capitals, accents and blanks around it', () => {
    expect(named(' österREICH ', 'Österreich')).to.equal('Österreich');
    expect(named('osterreich', 'Österreich')).to.equal('Österreich');
  });

  it('no option with a part of it, or with more', () => {
    expect(named('Frankfurt', 'Frankfurt (Oder)')).to.be.undefined;
    expect(named('A', 'A+', 'B')).to.be.undefined;
    expect(named('Niger', 'Nigeria')).to.be.undefined;
    expect(named('', '', 'Rom')).to.be.undefined;
  });

  it('no option where several bear the name, unless just one is written like it', () => {
    expect(named('Neustadt', 'Neustadt', 'Neustadt')).to.be.undefined;
    expect(named('muller', 'Müller', 'Muller')).to.be.undefined;
    expect(named('Muller', 'Müller', 'Muller')).to.equal('Muller');
    expect(named('Müller', 'Müller', 'Muller')).to.equal('Müller');
  });
});
