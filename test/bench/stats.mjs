const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

/** The middle value; of an even number, the mean of the two in the middle. Null of none. */
export function median(values) {
  const numbers = values.filter(isNumber).sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  const middle = numbers.length >> 1;
  return numbers.length % 2 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

/** The median of the ratios within each round: what slows a whole round down slows both sides. */
export function medianRatio(values, others) {
  return median(
    values.map((value, round) => (isNumber(value) && others[round] ? value / others[round] : null)),
  );
}
