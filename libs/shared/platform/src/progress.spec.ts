import { Movement } from './progress';

it('adds what waits in all partitions, and what is handled no longer waits', () => {
  const movement = new Movement();
  movement.waits('a/0', 3);
  movement.waits('a/1', 4);
  expect(movement.lag).toBe(7);
  movement.moved('a/0', 0);
  expect(movement.lag).toBe(4);
  movement.forget();
  expect(movement.lag).toBe(0);
});

it('starts the clock when something begins to wait, and not again while it waits', () => {
  const movement = new Movement();
  movement.movedAt = 1000;
  movement.waits('a/0', 1);
  expect(movement.movedAt).toBeGreaterThan(1000);
  movement.movedAt = 1000;
  movement.waits('a/1', 1);
  expect(movement.movedAt).toBe(1000);
  movement.moved('a/1', 0);
  expect(movement.movedAt).toBeGreaterThan(1000);
});
