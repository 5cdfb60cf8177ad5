import { expect, it } from 'vitest';
import { WrongAttribute } from '../../shared/problem.ts';
import { weightsOf } from './weights.ts';

it('weighs what is done on time 70 and what is reported 30 points where nothing is said', () => {
  expect(weightsOf(null)).toEqual({ onTime: 70, reported: 30 });
  expect(weightsOf('')).toEqual({ onTime: 70, reported: 30 });
});

it.each([
  ['reported:1 onTime:3', { onTime: 75, reported: 25 }],
  [' onTime:.5   reported:0.5 ', { onTime: 50, reported: 50 }],
  ['onTime:2', { onTime: 100, reported: 0 }],
  ['reported:2', { onTime: 0, reported: 100 }],
  ['onTime:0 reported:1', { onTime: 0, reported: 100 }],
])('reads %j as shares of 100 points', (text, weights) => {
  expect(weightsOf(text)).toEqual(weights);
});

it.each([
  'ontime:1',
  'onTime=1',
  'onTime:1,reported:1',
  'onTime:1 onTime:2',
  'onTime:-1 reported:2',
  'onTime:0 reported:0',
  'onTime:1 reported:1 other:1',
  ' ',
])('refuses %j with an example', (text) => {
  const wrong = new WrongAttribute('wrongForm', 'weights', text, 'onTime:0.7 reported:0.3');
  let thrown: unknown = null;
  try {
    weightsOf(text);
  } catch (error) {
    thrown = error;
  }
  expect({ ...(thrown as WrongAttribute) }).toEqual({ ...wrong });
});
