// Rounds and writes numbers exactly as the program does: see Rounding, Shown and NumberPrinter.
(() => {
  "use strict";

  const CALCULATOR_DIGITS = 14;
  const SIGNIFICANT = 3;
  const RESIDUE = 5e-16;
  const EXACT = 1e-12;
  const MOST_DECIMALS = 8;
  const LARGE = 1e12;

  /**
   * A decimal: digits · 10^−scale, without its sign.
   *
   * @typedef {object} Decimal
   * @property {bigint} digits
   * @property {number} scale
   */

  /** @param {bigint} x @param {number} places @returns x without its last places, rounded half up */
  const without = (x, places) => {
    const unit = 10n ** BigInt(places);
    return (x + unit / 2n) / unit;
  };

  /** @param {number} x positive @returns {Decimal} as a calculator shows it */
  const calculator = (x) => {
    const [mantissa, exponent] = x.toExponential(CALCULATOR_DIGITS - 1).split("e");
    return {
      digits: BigInt(mantissa.replace(".", "")),
      scale: CALCULATOR_DIGITS - 1 - Number(exponent),
    };
  };

  /** @param {Decimal} decimal @param {number} scale @returns {Decimal} with so many decimals */
  const rescaled = ({ digits, scale: before }, scale) => ({
    digits:
      scale < before ? without(digits, before - scale) : digits * 10n ** BigInt(scale - before),
    scale,
  });

  const precision = ({ digits }) => digits.toString().length;

  const significant = (decimal, count) => {
    const cut = rescaled(decimal, decimal.scale - precision(decimal) + count);
    return precision(cut) > count ? rescaled(cut, cut.scale - 1) : cut;
  };

  const valueOf = ({ digits, scale }) => Number(`${digits}e${-scale}`);

  /** Without zeros at the end, if the decimal is the number itself. */
  const shortened = (x, decimal) => {
    if (Math.abs(valueOf(decimal) - x) > EXACT * x) return decimal;
    let { digits, scale } = decimal;
    while (scale > 0 && digits % 10n === 0n) {
      digits /= 10n;
      scale--;
    }
    return { digits, scale };
  };

  /** @param {number} x not negative @param {number} decimals @returns {Decimal} what readers see */
  const shown = (x, decimals) => {
    if (x < RESIDUE) return { digits: 0n, scale: 0 };
    const decimal = calculator(x);
    if (x >= LARGE) return shortened(x, significant(decimal, decimals + 1));
    const rounded = rescaled(decimal, decimals);
    return shortened(x, rounded.digits === 0n ? significant(decimal, SIGNIFICANT) : rounded);
  };

  const withPoint = (digits, scale) => {
    if (scale <= 0) return digits;
    const padded = digits.padStart(scale + 1, "0");
    return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  };

  /**
   * A number as readers see it.
   *
   * @typedef {object} Written
   * @property {string} sign a minus or nothing
   * @property {string} digits with a decimal point
   * @property {number | null} exponent of the power of ten behind it, if there is one
   */

  /**
   * @param {number} x
   * @param {number} decimals at most so many, unless the number is too small for them
   * @returns {Written}
   */
  const write = (x, decimals) => {
    const decimal = shown(Math.abs(x), decimals);
    const digits = decimal.digits.toString();
    const exponent = digits.length - decimal.scale - 1;
    const plain =
      digits === "0" ||
      (valueOf(decimal) < LARGE &&
        (exponent >= -MOST_DECIMALS + 2 || decimal.scale <= MOST_DECIMALS));
    // The zeros at the end of a whole number say nothing of how precise it is.
    const mantissa = decimal.scale > 0 ? digits : digits.replace(/0+$/, "");
    return {
      sign: x < 0 && digits !== "0" ? "−" : "",
      digits: plain ? withPoint(digits, decimal.scale) : withPoint(mantissa, mantissa.length - 1),
      exponent: plain ? null : exponent,
    };
  };

  const SUPERSCRIPTS = { "-": "⁻", 0: "⁰", 1: "¹", 2: "²", 3: "³" };
  for (const digit of "456789") SUPERSCRIPTS[digit] = String.fromCodePoint(0x2070 + Number(digit));

  /** @param {Written} written @returns {string} for running text */
  const textOf = ({ sign, digits, exponent }) => {
    const power = [...String(exponent)].map((each) => SUPERSCRIPTS[each]).join("");
    return sign + digits + (exponent === null ? "" : ` × 10${power}`);
  };

  Object.assign(window.byhand, { write, textOf });
})();
