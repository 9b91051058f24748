// One import on its way: a file is chosen and read, what it leaves open is answered, and it is read again with each answer.
// Nothing is changed in the meeting until it is brought in. What is read after it was given up is passed over.
import type { ImportAnswers } from "../../types/ImportAnswers";
import { isRefusal } from "../../lib/refusal";
import type { ImportProblem } from "../../types/ImportProblem";
import type { ImportQuestion } from "../../types/ImportQuestion";

/** What every report of an import has. */
export interface Read {
  path: string;
  questions: ImportQuestion[];
  problems: ImportProblem[];
}

const nothing = (): ImportAnswers => ({ choices: {}, fields: {} });

export class Importing<R extends Read> {
  /** What the file was read as, with the answers so far. */
  report = $state.raw<R | null>(null);
  answers = $state.raw<ImportAnswers>(nothing());
  /** Every question the file has raised, those that are answered too: an answer can be changed. */
  raised = $state.raw<ReadonlyMap<string, ImportQuestion>>(new Map());
  now = $state<"resting" | "reading" | "applying">("resting");
  readonly open = $derived.by((): ImportQuestion[] => this.report?.questions ?? []);
  /** True when there is nothing left to answer and nothing to put right. */
  readonly ready = $derived.by(() => this.report !== null && this.now === "resting" && this.open.length === 0 && this.report.problems.length === 0);
  readonly #read: (path: string | null, answers: ImportAnswers) => Promise<R | null>;
  readonly #refused: (error: unknown) => void;
  /** Which revision the meeting is at. */
  readonly #revision: () => number;
  /** At which revision the report was read: it says what would be new and changed in the meeting as it was then. */
  #readAt = 0;
  #turn = 0;
  /** The answers that the report is of, while it is read again with others. */
  #before = nothing();

  /** `read` asks the program, without a path by a dialog; null is a dialog that was cancelled. */
  constructor(read: (path: string | null, answers: ImportAnswers) => Promise<R | null>, refused: (error: unknown) => void, revision = () => 0) {
    this.#read = read;
    this.#refused = refused;
    this.#revision = revision;
  }

  /** Something was answered, or a column pointed elsewhere, and is not brought in yet. */
  get answered(): boolean {
    return this.report !== null && Object.keys(this.answers.choices).length + Object.keys(this.answers.fields).length > 0;
  }

  /** One comes back to it: when the meeting has moved on since it was read, it is read again, with the same answers. */
  comeBack(): Promise<void> {
    return this.now === "resting" && this.#readAt !== this.#revision() ? this.#again(this.answers) : Promise.resolve();
  }

  /** Reads a file from the beginning; without a path it is asked for. */
  choose(path: string | null = null): Promise<void> {
    return this.#ask(path, nothing());
  }

  answer(question: string, choice: string): Promise<void> {
    return this.#again({ ...this.answers, choices: { ...this.answers.choices, [question]: choice } });
  }

  /** Points a column at a field; null lets it be what the program reads it as. */
  point(column: string, field: string | null): Promise<void> {
    const { [column]: _, ...others } = this.answers.fields;
    return this.#again({ ...this.answers, fields: field === null ? others : { ...others, [column]: field } });
  }

  /** Brings it in. False when it was refused; then everything stands as it was, here too. */
  async apply(bring: (report: R, answers: ImportAnswers) => Promise<void>): Promise<boolean> {
    const { report, answers } = this;
    if (!report || !this.ready) return false;
    this.now = "applying";
    try {
      await bring(report, answers);
      this.leave();
      return true;
    } catch (error) {
      this.now = "resting";
      this.#refused(error);
      return false;
    }
  }

  /** Stops waiting for the file that is being read. What was read before it stands. */
  stop() {
    if (this.now !== "reading") return;
    this.#turn++;
    this.answers = this.#before;
    this.now = "resting";
  }

  /** Gives the import up. */
  leave() {
    this.#turn++;
    this.now = "resting";
    this.report = null;
    this.answers = nothing();
    this.raised = new Map();
  }

  #again(answers: ImportAnswers): Promise<void> {
    return this.report === null ? Promise.resolve() : this.#ask(this.report.path, answers);
  }

  async #ask(path: string | null, answers: ImportAnswers) {
    const turn = ++this.#turn;
    this.#before = this.answers;
    this.now = "reading";
    if (path !== null) this.answers = answers;
    try {
      const read = await this.#fitting(path, answers);
      if (turn !== this.#turn) return;
      if (read) this.#lay(path, read);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.answers = this.#before;
      this.#refused(error);
    }
    this.now = "resting";
  }

  #lay(path: string | null, { report, answers }: { report: R; answers: ImportAnswers }) {
    const known = [...(path === null ? [] : this.raised.values()), ...report.questions];
    const open = new Set(report.questions.map(({ id }) => id));
    this.raised = new Map(known.filter(({ id }) => open.has(id) || id in answers.choices).map((question) => [question.id, question]));
    this.answers = answers;
    this.report = report;
    this.#readAt = this.#revision();
  }

  /**
   * Reads with the answers that still fit: a column that is pointed at another field may leave nothing of what was asked
   * before, and the program refuses an answer to what it does not ask.
   */
  async #fitting(path: string | null, answers: ImportAnswers): Promise<{ report: R; answers: ImportAnswers } | null> {
    try {
      const report = await this.#read(path, answers);
      return report && { report, answers };
    } catch (error) {
      if (path === null || !isRefusal(error) || error.code !== "unknown-answer") throw error;
    }
    for (let kept: ImportAnswers = { ...answers, choices: {} }; ;) {
      const report = await this.#read(path, kept);
      if (!report) return null;
      const fits = ({ id, choices }: ImportQuestion) => id in answers.choices && choices.some((choice) => choice.id === answers.choices[id]);
      const more = report.questions.filter(fits).map(({ id }) => [id, answers.choices[id]!] as const);
      if (more.length === 0) return { report, answers: kept };
      kept = { ...kept, choices: { ...kept.choices, ...Object.fromEntries(more) } };
    }
  }
}
