/** Numbers that fast-check chose, read one after another. When they are used up the first choice is always taken, so that fewer numbers are a simpler history. */
export class Dice {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  roll(sides: number): number {
    return (this.numbers[this.at++] ?? 0) % sides;
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.roll(values.length)] as Value;
  }
}
