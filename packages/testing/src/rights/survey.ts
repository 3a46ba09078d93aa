import type { Dice } from '../dice.ts';
import { viewerFor } from '../service.ts';
import { isEntitled } from './entitled.ts';
import { follow } from './follow.ts';
import { type Case, leaks, type Question, type Surface } from './question.ts';
import type { Stand } from './stand.ts';
import { findingQuestions } from './surfaces/finding.ts';
import { historyQuestions } from './surfaces/history.ts';
import { listQuestions } from './surfaces/lists.ts';
import { recordQuestions } from './surfaces/records.ts';
import { workQuestions } from './surfaces/work.ts';
import type { Asking } from './viewers.ts';

/** How many of those who are entitled are asked, before a question counts as one that nobody is answered. */
const TRIES = 4;

type Told = { by: string; said: string[] };
export type Outcome = { asked: Map<Surface, number>; findings: string[]; silent: string[] };

/** Goes through the questions: each is first answered for one who is entitled. */
export class Survey {
  readonly stand: Stand;
  readonly questions: readonly Question[];
  readonly #dice: Dice;
  readonly #told = new Map<Question, Told | undefined>();
  readonly #able = new Map<Question, Asking[]>();

  constructor(stand: Stand, dice: Dice) {
    this.stand = stand;
    this.#dice = dice;
    const { missing } = stand;
    this.questions = [
      ...recordQuestions(stand),
      ...historyQuestions(stand),
      ...listQuestions(stand, missing),
      ...findingQuestions(stand, missing),
      ...workQuestions(stand, missing),
    ];
  }

  /** Those of a surface. */
  of(surface: Surface): Question[] {
    return this.questions.filter((each) => each.surface === surface);
  }

  /** Everybody whom the tables let be told. */
  able(question: Question): Asking[] {
    let able = this.#able.get(question);
    if (!able) {
      able = this.stand.viewers.filter(({ claims }) => isEntitled(viewerFor(claims), question.row, question.needs));
      this.#able.set(question, able);
    }
    return able;
  }

  /** What one who is entitled is told; undefined where none of some is told anything. */
  async told(question: Question): Promise<Told | undefined> {
    if (this.#told.has(question)) return this.#told.get(question);
    let told: Told | undefined;
    const able = this.able(question);
    for (const who of [...able.slice(0, 2), ...this.#dice.sample(able.slice(2), TRIES - 2)]) {
      const said = await question.ask(who);
      if (said.length > 0) told = { by: who.name, said };
      if (told) break;
    }
    this.#told.set(question, told);
    return told;
  }

  /** Cases of a surface drawn by chance, none twice; those whose question nobody is answered are left out. */
  async cases(surface: Surface, count: number): Promise<Case[]> {
    const all = this.of(surface).flatMap((question) => {
      const able = new Set(this.able(question));
      return this.stand.viewers.filter((who) => !able.has(who)).map((who): Case => ({ question, who }));
    });
    const chosen: Case[] = [];
    for (const each of this.#dice.sample(all, all.length)) {
      if (chosen.length >= count) break;
      if (surface === 'live update' || (await this.told(each.question))) chosen.push(each);
    }
    return chosen;
  }

  /** What is told in these cases that should not be. */
  async findings(surface: Surface, cases: readonly Case[]): Promise<{ asked: number; findings: string[] }> {
    if (surface === 'live update') return this.#followed(cases);
    const findings: string[] = [];
    for (const { question, who } of cases) {
      const told = await this.told(question);
      const heard = await question.ask(who);
      if (told && leaks(told.said, heard)) findings.push(wordsOf({ question, who }, heard));
    }
    return { asked: cases.length, findings };
  }

  async #followed(cases: readonly Case[]): Promise<{ asked: number; findings: string[] }> {
    const questions = [...new Set(cases.map(({ question }) => question))];
    const entitled = questions.flatMap((question): Case[] =>
      this.able(question)
        .slice(0, 2)
        .map((who) => ({ question, who })),
    );
    const answers = await follow(this.stand, [...entitled, ...cases]);
    const told = new Map<Question, string[]>();
    for (const [at, { question }] of entitled.entries())
      told.set(question, [...(told.get(question) ?? []), ...(answers[at] ?? [])]);
    const counted = cases.map((each, at) => ({ each, heard: answers[entitled.length + at] ?? [] }));
    const answered = counted.filter(({ each }) => (told.get(each.question) ?? []).length > 0);
    const findings = answered.filter(({ each, heard }) => leaks(told.get(each.question) ?? [], heard));
    return { asked: answered.length, findings: findings.map(({ each, heard }) => wordsOf(each, heard)) };
  }
}

const wordsOf = ({ question: { surface, field, record }, who }: Case, heard: readonly string[]) =>
  `${surface}: ${who.name} is told ${field} of ${record}: ${heard.join(', ').slice(0, 120)}`;
