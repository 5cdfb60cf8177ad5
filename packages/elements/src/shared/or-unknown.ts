import { TiendoError, type Answer } from '@tiendo/sdk';
import { WrongAttribute } from './problem.ts';

/**
 * The record that an attribute names by its id: the one row of a query that gets it.
 *
 * @throws {WrongAttribute} with the nearest id, where there is no such record.
 */
export async function orUnknown<Row>(
  attribute: string,
  id: string,
  answer: Promise<Answer<Row>>,
): Promise<Row> {
  try {
    return (await answer).rows[0]!;
  } catch (error) {
    const isUnknown = error instanceof TiendoError && error.code === 'not-found';
    throw isUnknown ? new WrongAttribute('unknown', attribute, id, error.nearest) : error;
  }
}
