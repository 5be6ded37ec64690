import type { Expectation, GoldClaim, GoldStory, PrintedClaim, PrintedEvidence, PrintedReport } from './gold.ts';
import { meets, norm, places } from './places.ts';
import { sameGroup, touches } from './touches.ts';
import { Tally } from './tally.ts';

/** One story's gold, its texts as files, and what the checker printed for it. */
export interface Checked {
  readonly gold: GoldStory;
  /** File name without ending → text as it stands in the file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Same keys; in a mixed corpus the ids are `story__name.txt` and `prefix` is `story__`. */
  readonly reports: ReadonlyMap<string, PrintedReport>;
  readonly prefix: string;
}

export interface Scored {
  readonly tally: Tally;
  /** Per gold kind. */
  readonly kinds: ReadonlyMap<string, Tally>;
  /** What went wrong, a line each. */
  readonly notes: readonly string[];
}

type Label = 'right' | 'wrong';
interface Judgement { readonly label: Label; readonly relation: string; readonly doc: string; readonly claim: string; readonly article: string; readonly sentence: string; readonly kind: string }

/** Article id without folder and ending. */
export function nameOf(id: string): string {
  return (id.split('/').pop() ?? id).replace(/\.(txt|html|md|json)$/, '');
}

/** Scores one story by the matching rules of `score.py` of the shared tools; its figures are equal (a test compares them). */
export function scoreStory(checked: Checked): Scored {
  return new Scoring(checked).run();
}

class Scoring {
  private readonly tally = new Tally();
  private readonly kinds = new Map<string, Tally>();
  private readonly notes: string[] = [];
  private readonly judged = new Map<string, Judgement>();
  private readonly texts: Map<string, string>;
  private readonly checked: Checked;

  constructor(checked: Checked) {
    this.checked = checked;
    this.texts = new Map([...checked.texts].map(([name, text]) => [name, norm(text)]));
  }

  run(): Scored {
    for (const gold of this.checked.gold.claims) this.claim(gold);
    for (const gold of this.checked.gold.claims) this.additionsFor(gold);
    for (const { label, relation, kind, claim, sentence, article, doc } of this.judged.values()) {
      this.tally.add(`${label}_${relation}`);
      if (relation === 'differs' && label === 'wrong') this.kind(kind).add('wrong_differs');
      if (label === 'wrong' && (relation !== 'unstated' || !this.ownStory(article))) {
        this.notes.push(`WRONG ${doc} ${relation} ${kind} | ${claim} | ${article} | ${sentence.slice(0, 120)}`);
      }
    }
    for (const [doc, report] of this.checked.reports) this.emitted(doc, report);
    return { tally: this.tally, kinds: this.kinds, notes: this.notes };
  }

  private claim(gold: GoldClaim): void {
    const report = this.lookUp(this.checked.reports, gold.doc);
    const both = [this.tally, this.kind(gold.kind)];
    const count = (name: string) => both.forEach((tally) => tally.add(name));
    count('claims');
    const hits = this.hits(gold, report);
    if (hits.length > 0) count('spotted');
    else this.notes.push(`MISS  ${gold.doc} ${gold.kind} | ${gold.text}`);
    for (const [doc, expected] of Object.entries(gold.expect)) {
      count('expected');
      this.tally.add(`expected_${expected.relation}`);
      if (hits.some((hit) => this.answers(hit, doc, expected))) {
        count('met');
        this.tally.add(`met_${expected.relation}`);
      } else if (hits.length > 0) {
        const got = hits.flatMap((hit) => this.from(hit, doc)).map(({ relation, sentence }) => `${relation}: ${sentence.slice(0, 60)}`);
        this.notes.push(`REL   ${gold.doc} ${gold.kind} | ${gold.text} → ${doc} wants ${expected.relation}, got [${got.slice(0, 3).join(' / ')}]`);
      }
    }
    for (const hit of hits) for (const evidence of hit.evidence) this.judge(gold, hit, evidence);
  }

  /** The checker's claims that are this gold claim. */
  private hits(gold: GoldClaim, report: PrintedReport | undefined): PrintedClaim[] {
    const near = (report?.claims ?? [])
      .map((claim) => ({ claim, touch: touches(claim, gold, this.text(gold.doc)) }))
      .filter(({ claim, touch }) => touch !== null && sameGroup(claim.kind, gold.kind));
    let hits = near.filter(({ touch }) => touch === 1);
    if (hits.length === 0 && near.length === 1 && ['meeting', 'quote', 'rank'].includes(gold.kind)) hits = near;
    const exact = hits.filter(({ claim }) => claim.kind === gold.kind);
    return (exact.length > 0 ? exact : hits).map(({ claim }) => claim);
  }

  /** Right relation and a listed sentence; a claim that calls one article both unstated and stated is right about neither. */
  private answers(hit: PrintedClaim, doc: string, expected: Expectation): boolean {
    const rows = this.from(hit, doc);
    if (new Set(rows.map(({ relation }) => relation === 'unstated')).size > 1) return false;
    return rows.some((row) => row.relation === expected.relation && this.onEvent(expected, row, doc));
  }

  private judge(gold: GoldClaim, hit: PrintedClaim, row: PrintedEvidence): void {
    const own = this.ownStory(row.article);
    const doc = own ? ([...this.texts.keys()].find((name) => this.isDoc(row.article, name)) ?? '') : '';
    const expected = doc === '' ? undefined : Object.entries(gold.expect).find(([name]) => doc === name || (name.length === 3 && doc.startsWith(`${name}_`)))?.[1];
    const label = this.label(gold, row, own, doc, expected);
    if (label === null) return;
    const key = JSON.stringify([row.relation, gold.doc, hit.id, row.article, norm(row.sentence)]);
    // Right for one gold claim is right.
    if (this.judged.get(key)?.label === 'right') return;
    this.judged.set(key, { label, relation: row.relation, doc: gold.doc, claim: hit.id, article: row.article, sentence: norm(row.sentence), kind: gold.kind });
  }

  private label(gold: GoldClaim, row: PrintedEvidence, own: boolean, doc: string, expected: Expectation | undefined): Label | null {
    const here = expected !== undefined && this.onEvent(expected, row, doc);
    if (here && expected.relation === row.relation) return 'right';
    if (!own || (expected && row.relation === 'unstated' && expected.relation !== 'unstated')) return 'wrong';
    if (row.relation === 'unstated') return null;
    if (this.on(gold.trap ?? [], row.sentence, doc)) return 'wrong';
    if (!expected) return null;
    const contradicted = expected.relation === 'unstated' || here || (row.relation === 'differs' && expected.relation === 'agrees');
    return contradicted ? 'wrong' : null;
  }

  /** What the gold's document states and another leaves out is an addition when that other one is read. */
  private additionsFor(gold: GoldClaim): void {
    for (const [doc, expected] of Object.entries(gold.expect)) {
      const report = this.lookUp(this.checked.reports, doc);
      if (expected.relation !== 'unstated' || !report) continue;
      this.tally.add('additions_expected');
      const found = report.additions.some((addition) => sameGroup(addition.kind, gold.kind)
        && addition.evidence.some((row) => this.isDoc(row.article, gold.doc)
          && touches({ sentence: row.sentence, text: row.text ?? addition.text }, gold, this.text(gold.doc)) === 1));
      if (found) this.tally.add('additions_met');
    }
  }

  private emitted(doc: string, report: PrintedReport): void {
    for (const addition of report.additions) {
      this.tally.add('additions');
      if (addition.evidence.some(({ article }) => !this.ownStory(article))) this.tally.add('additions_stray');
    }
    const known = [...this.judged.values()].filter((judgement) => judgement.relation === 'differs' && doc.startsWith(judgement.doc));
    for (const claim of report.claims) {
      this.tally.add('emitted');
      for (const row of claim.evidence) {
        this.tally.add('rows');
        if (!this.ownStory(row.article)) this.tally.add('stray');
        if (row.relation !== 'differs') continue;
        this.tally.add('emitted_differs');
        if (!this.ownStory(row.article)) this.tally.add('cross');
        const sentence = norm(row.sentence);
        if (known.some((judgement) => judgement.claim === claim.id && judgement.article === row.article && judgement.sentence === sentence)) continue;
        this.tally.add('unknown');
        this.notes.push(`?     ${doc} ${claim.kind} | ${claim.text} | ${claim.sentence.slice(0, 140)} | ${row.article} | ${row.text} | ${row.sentence.slice(0, 140)}`);
      }
    }
  }

  private from(hit: PrintedClaim, doc: string): PrintedEvidence[] {
    return hit.evidence.filter(({ article }) => this.isDoc(article, doc));
  }

  /** Any sentence that reports the event will do as a receipt for unstated: those listed, headline or lead (350 characters). */
  private onEvent(expected: Expectation, row: PrintedEvidence, doc: string): boolean {
    if (this.on(expected.any, row.sentence, doc)) return true;
    return expected.relation === 'unstated' && places(norm(row.sentence), this.text(doc)).some(([start]) => start < 350);
  }

  private on(anchors: readonly string[], sentence: string, doc: string): boolean {
    return anchors.some((anchor) => meets(anchor, sentence, this.text(doc)));
  }

  private ownStory(id: string): boolean {
    const { prefix } = this.checked;
    return prefix === '' ? this.texts.has(nameOf(id)) : nameOf(id).startsWith(prefix);
  }

  private isDoc(id: string, doc: string): boolean {
    const { prefix } = this.checked;
    if (!nameOf(id).startsWith(prefix)) return false;
    const name = nameOf(id).slice(prefix.length);
    return name === doc || (doc.length === 3 && name.startsWith(doc));
  }

  private text(doc: string): string {
    return this.lookUp(this.texts, doc) ?? '';
  }

  /** By name, else by its beginning (the seeds' gold names documents by three digits). */
  private lookUp<V>(map: ReadonlyMap<string, V>, doc: string): V | undefined {
    return map.get(doc) ?? [...map].find(([name]) => name.startsWith(doc))?.[1];
  }

  private kind(name: string): Tally {
    const tally = this.kinds.get(name) ?? new Tally();
    this.kinds.set(name, tally);
    return tally;
  }
}
