/*
 * Checks the answers on a worksheet, gives hints, and keeps the answers in the browser. What there
 * is to know about a blank stands in its data attributes, and every sentence in the page.
 */
{
  /* Numbers as people write them */

  const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

  const power = superscripts =>
    '^' + [...superscripts].map(c => (c === '⁻' ? '-' : SUPERSCRIPTS.indexOf(c))).join('');

  /** The text with minus signs, decimal commas and powers of ten written in one way. */
  const normal = text =>
    text
      .trim()
      .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, power)
      .replace(/[−–]/g, '-')
      .replace(/\s*([·×*/^])\s*/g, '$1')
      .replace(/^([+-])\s+/, '$1')
      .replace(/[·×*]10\^\(?([+-]?\d+)\)?/, 'e$1')
      // Numbers on these pages have no thousands to separate, so that a comma is a decimal comma.
      .replace(/^([^.,]*),([^.,]*)$/, '$1.$2');

  /** The number of a text, NaN if it is none, and the decimals that it is written with. */
  const readDecimal = text => {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
    return whole + fraction === ''
      ? { number: NaN, decimals: 0 }
      : {
          number: Number(`${sign}${whole || 0}.${fraction || 0}e${exponent}`),
          decimals: fraction.length - Number(exponent),
        };
  };

  /** A decimal number, or a fraction of two, which is as exact as one wants. */
  const read = text => {
    const [top, ...below] = normal(text).split('/').map(readDecimal);
    if (below.length === 0) {
      return top;
    }
    const number = below.length === 1 ? top.number / below[0].number : NaN;
    return { number, decimals: Infinity };
  };

  /** Whether two numbers are no farther apart than this; the last bits don't count. */
  const isWithin = (distance, a, b) => Math.abs(a - b) <= distance + 4e-16 * Math.abs(b);

  /* A blank and what is known of it */

  class Blank {
    constructor(box) {
      const { value, decimals, alsoRight = '', wrong = '' } = box.dataset;
      this.box = box;
      this.value = Number(value);
      this.decimals = Number(decimals);
      this.unit = 10 ** -this.decimals;
      this.alsoRight = alsoRight.split(' ').filter(Boolean).map(Number);
      this.wrong = wrong
        .split(' ')
        .filter(Boolean)
        .map(each => each.split(':'))
        .map(([slip, number]) => ({ slip, number: Number(number) }));
    }

    /** The last digit shown may be rounded. */
    isSolvedBy(number) {
      return isWithin(this.unit / 2, number, this.value);
    }

    /** Whether the number comes out from others as they are shown. */
    isNearlySolvedBy(number) {
      return this.alsoRight.some(each => isWithin(this.unit / 2, number, each));
    }

    accepts(number) {
      return this.isSolvedBy(number) || this.isNearlySolvedBy(number);
    }

    /** The slip by which a number is likely to have come about. */
    slipOf(number) {
      const distance = each => Math.abs(number - each.number);
      return this.wrong
        .filter(each => isWithin(1.5 * this.unit, number, each.number))
        .sort((a, b) => distance(a) - distance(b))[0]?.slip;
    }

    isCloseTo(number) {
      return isWithin(Math.min(10 * this.unit, 0.02 * Math.abs(this.value)), number, this.value);
    }

    isRoundedTo(number, decimals) {
      return (
        number !== 0 &&
        decimals < this.decimals &&
        isWithin(10 ** -decimals / 2, number, this.value)
      );
    }

    hasDigitsOf(number) {
      const near = power => isWithin(0.005 * Math.abs(this.value), number * 10 ** power, this.value);
      return number !== 0 && [-3, -2, -1, 1, 2, 3].some(near);
    }

    get text() {
      return this.box.value.trim();
    }

    set text(text) {
      this.box.value = text;
    }

    get shown() {
      return this.box.dataset.shown;
    }

    get label() {
      return this.box.getAttribute('aria-label');
    }

    /** right, wrong, looked-up, or nothing as long as an answer was not checked. */
    get state() {
      return this.box.parentElement.dataset.state ?? '';
    }

    set state(state) {
      this.box.parentElement.dataset.state = state;
      this.box.setAttribute('aria-invalid', state === 'wrong');
      const detail = { done: this.isDone };
      this.box.dispatchEvent(new CustomEvent('checked', { bubbles: true, detail }));
    }

    get isDone() {
      return ['right', 'looked-up'].includes(this.state);
    }

    /** Whether the text is still the one that was checked. */
    get isChecked() {
      return this.state !== '' && this.text === this.checked;
    }
  }

  /* The page */

  const sheet = document.querySelector('.worksheet');
  const bar = document.querySelector('.practice-bar');
  const words = document.getElementById('practice-words').content;
  const slips = document.getElementById('practice-slips').content;

  const blanks = [...sheet.querySelectorAll('.blank')].map(box => new Blank(box));
  const blankOf = box => blanks.find(blank => blank.box === box);
  const blanksIn = element => blanks.filter(blank => element.contains(blank.box));
  const isDone = element => blanksIn(element).every(blank => blank.isDone);
  const taskOf = blank => blank.box.closest('.task');
  const exerciseOf = blank => blank.box.closest('.exercise');

  const word = (name, values = {}) => {
    const sentence = words.querySelector(`[data-word="${name}"]`).cloneNode(true);
    sentence.textContent = sentence.textContent.replace(/\{(\w+)\}/g, (any, key) => values[key]);
    return sentence;
  };

  const slipWords = slip => slips.querySelector(`[data-slip="${slip}"]`).cloneNode(true);

  /** Whether a blank's line needs numbers that the reader has not found yet. */
  const lacksEarlier = blank =>
    [...taskOf(blank).querySelectorAll('.sources a')]
      .map(link => document.getElementById(link.hash.slice(1)))
      .some(line => line && !isDone(line));

  /** What to say about a wrong answer: the sentence that helps most. */
  const critique = (blank, { number, decimals }) => {
    const slip = blank.slipOf(number);
    if (slip) {
      return [slipWords(slip)];
    }
    if (blank.isRoundedTo(number, decimals)) {
      return [word('fewer-digits', { decimals: blank.decimals })];
    }
    if (blank.isCloseTo(number)) {
      return [word('nearly')];
    }
    const opposite = blank.slipOf(-number);
    if (opposite) {
      return [slipWords(opposite), word('and-sign')];
    }
    const other = blanksIn(taskOf(blank)).find(each => each.accepts(number));
    if (other) {
      return [word('elsewhere', { label: other.label })];
    }
    if (blank.hasDigitsOf(number)) {
      return [word('point')];
    }
    if (lacksEarlier(blank)) {
      return [word('wrong'), word('earlier')];
    }
    return exerciseOf(blank).querySelector('.hint') ? [word('wrong'), word('hint')] : [word('wrong')];
  };

  /** Whether an answer is right, and what to say about it. */
  const judge = blank => {
    const answer = read(blank.text);
    if (!Number.isFinite(answer.number)) {
      return ['wrong', [word('no-number')]];
    }
    if (blank.isSolvedBy(answer.number)) {
      return ['right', [word('right')]];
    }
    return blank.isNearlySolvedBy(answer.number)
      ? ['right', [word('also-right', { shown: blank.shown })]]
      : ['wrong', critique(blank, answer)];
  };

  const praise = blank => {
    if (blanks.every(each => each.isDone)) {
      return [word('all-right')];
    }
    return blanksIn(taskOf(blank)).length > 1 && isDone(taskOf(blank)) ? [word('line-right')] : [];
  };

  const say = (blank, sentences) => {
    const feedback = exerciseOf(blank).querySelector('.feedback');
    feedback.replaceChildren(...sentences.flatMap(sentence => [sentence, ' ']));
  };

  /** The solution is offered to those who have tried, or looked at the hint. */
  const offerSolution = exercise => {
    const hint = exercise.querySelector('.hint');
    const tried = blanksIn(exercise).some(blank => blank.state === 'wrong');
    const button = exercise.querySelector('.solution');
    button.hidden = isDone(exercise) || (button.hidden && !tried && !hint?.open);
  };

  const showProgress = () => {
    const count = state => blanks.filter(blank => blank.state === state).length;
    const values = { right: count('right'), lookedUp: count('looked-up'), count: blanks.length };
    const sentence = word(values.lookedUp > 0 ? 'progress-with-help' : 'progress', values);
    bar.querySelector('.practice-count').textContent = sentence.textContent;
    bar.querySelector('progress').value = values.right;
  };

  const mark = (blank, state) => {
    blank.state = state;
    blank.checked = blank.text;
    offerSolution(exerciseOf(blank));
  };

  const check = blank => {
    if (blank.isChecked) {
      return;
    }
    if (blank.text === '') {
      mark(blank, '');
      say(blank, []);
    } else {
      const [state, sentences] = judge(blank);
      mark(blank, state);
      say(blank, state === 'right' ? [...sentences, ...praise(blank)] : sentences);
    }
    showProgress();
    keep();
  };

  const solve = exercise => {
    const open = blanksIn(exercise).filter(blank => !blank.isDone);
    open.forEach(blank => {
      blank.text = blank.shown;
      mark(blank, 'looked-up');
    });
    say(open[0], [word('looked-up'), ...praise(open[0])]);
    open[0].box.focus();
    showProgress();
    keep();
  };

  const startAgain = () => {
    blanks.forEach(blank => {
      blank.text = '';
      mark(blank, '');
      say(blank, []);
    });
    sheet.querySelectorAll('.hint').forEach(hint => { hint.open = false; });
    sheet.querySelectorAll('.solution').forEach(button => { button.hidden = true; });
    showProgress();
    keep();
    blanks[0].box.focus();
  };

  /* What is kept in the browser: the texts by the blanks' ids, and which of them were looked up */

  const KEY = `byhand.practice.${sheet.dataset.practice}`;
  const version = sheet.dataset.version;

  const keep = () => {
    const written = blanks.filter(blank => blank.text !== '');
    const texts = Object.fromEntries(written.map(blank => [blank.box.id, blank.text]));
    const lookedUp = blanks.filter(each => each.state === 'looked-up').map(each => each.box.id);
    try {
      localStorage.setItem(KEY, JSON.stringify({ version, texts, lookedUp }));
    } catch {
      // Where nothing can be kept, the worksheet works all the same.
    }
  };

  const restore = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      if (kept?.version !== version) {
        return;
      }
      const written = blanks.filter(blank => blank.box.id in kept.texts);
      written.forEach(blank => { blank.text = kept.texts[blank.box.id]; });
      written.forEach(blank =>
        mark(blank, kept.lookedUp.includes(blank.box.id) ? 'looked-up' : judge(blank)[0]));
    } catch {
      // Nothing was kept, or nothing that this page understands.
    }
  };

  /* What the reader does */

  sheet.addEventListener('change', event => {
    if (event.target.matches('.blank')) {
      check(blankOf(event.target));
    }
  });

  sheet.addEventListener('input', event => {
    const blank = blankOf(event.target);
    if (blank) {
      blank.state = '';
    }
  });

  sheet.addEventListener('keydown', event => {
    const blank = event.key === 'Enter' && blankOf(event.target);
    if (!blank) {
      return;
    }
    event.preventDefault();
    check(blank);
    if (blank.isDone) {
      blanks.slice(blanks.indexOf(blank)).find(each => !each.isDone)?.box.focus();
    }
  });

  sheet.addEventListener('click', event => {
    const button = event.target.closest('.solution');
    if (button) {
      solve(button.closest('.exercise'));
    }
  });

  // Details don't tell those around them that they were opened.
  sheet.addEventListener('toggle', event => {
    const exercise = event.target.closest('.exercise');
    if (exercise) {
      offerSolution(exercise);
    }
  }, true);

  bar.querySelector('.start-again').addEventListener('click', () => {
    if (confirm(word('start-again').textContent)) {
      startAgain();
    }
  });

  restore();
  showProgress();
  sheet.querySelectorAll('.exercise').forEach(offerSolution);
  bar.hidden = false;
}
