import { useMemo, useState } from 'react';
import { graphql } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { say } from '../../../kit/language/texts.ts';
import { monthlyParts, type OrderDraft, orderInput, placeOf, typedAt } from './draft.ts';
import { texts } from './texts.ts';

const PlaceOrder = graphql(`
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      ... on PlaceOrderSuccess {
        order {
          id
          number
        }
      }
      ...RefusalParts
    }
  }
`);
const PlanNewOrder = graphql(`
  mutation PlanNewOrder($input: PlanInstalmentsInput!) {
    planInstalments(input: $input) {
      ... on PlanInstalmentsSuccess {
        order {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export type Placed = { id: string; number: string };
type Places = ReadonlyMap<string, string>;
const nowhere: Places = new Map();

/**
 * Places the draft, then its plan of instalments. The draft's id goes with every attempt, so that it becomes one order
 * however often it is sent; a plan that fails leaves the order placed and can be sent again by itself.
 * @param onDone the order is placed with all that belongs to it; none where the clerk may not see it
 */
export function usePlaceOrder(draft: OrderDraft, onDone: (placed: Placed | undefined) => void) {
  const place = useCommand(PlaceOrder);
  const plan = useCommand(PlanNewOrder);
  const [refused, setRefused] = useState<{ places: Places; of: OrderDraft }>({ places: nowhere, of: draft });
  const [notice, setNotice] = useState<string | undefined>(undefined);
  const [placed, setPlaced] = useState<Placed | undefined>(undefined);

  // a refusal stands until what it refused is typed anew
  const problems = useMemo(
    () => new Map([...refused.places].filter(([place]) => typedAt(place, refused.of) === typedAt(place, draft))),
    [refused, draft],
  );

  const planFor = async (order: Placed) => {
    const instalments = monthlyParts(draft);
    if (instalments.length === 0) return onDone(order);
    const outcome = await plan.run({ orderId: order.id, instalments });
    if (outcome.kind === 'done') return onDone(order);
    const reason =
      outcome.kind === 'refused' ? outcome.refusals.map(({ message }) => message).join(' ') : say(texts, 'planUnknown');
    setNotice(say(texts, 'planFailed', { number: order.number, reason }));
  };

  const run = async () => {
    if (place.busy || plan.busy) return;
    if (placed) return planFor(placed);
    const lacking = whatLacks(draft);
    setRefused({ places: lacking, of: draft });
    setNotice(undefined);
    if (lacking.size > 0) return;
    const outcome = await place.run(orderInput(draft), draft.id);
    if (outcome.kind === 'unknown') setNotice(say(texts, 'unknown'));
    if (outcome.kind === 'failed') setNotice(say(texts, 'failed'));
    if (outcome.kind === 'refused') {
      const told = outcome.refusals.map(({ path, message }) => ({ place: placeOf(path, draft), message }));
      setRefused({ places: new Map(told.map(({ place, message }) => [place, message])), of: draft });
      // what has a field is said there
      const rest = told.filter(({ place }) => typedAt(place, draft) === undefined);
      setNotice(rest.length > 0 ? rest.map(({ message }) => message).join(' ') : undefined);
    }
    if (outcome.kind !== 'done') return;
    const { order } = outcome.value;
    if (!order) return onDone(undefined);
    setPlaced(order);
    await planFor(order);
  };
  return { run, busy: place.busy || plan.busy, problems, refused, notice, placed };
}

/** What cannot be sent as it is, at its place. Everything else is the service's to judge. */
function whatLacks(draft: OrderDraft): Map<string, string> {
  const lacking = new Map<string, string>();
  if (!draft.customer) lacking.set('customerId', say(texts, 'needCustomer'));
  const [first] = draft.lines;
  if (first && !draft.lines.some(({ product }) => product))
    lacking.set(`${first.key} productId`, say(texts, 'needLine'));
  for (const { key, text, product } of draft.lines)
    if (!product && text.trim() !== '') lacking.set(`${key} productId`, say(texts, 'needProduct'));
  if (Number(draft.parts) > 1 && !draft.firstDue) lacking.set('firstDue', say(texts, 'firstDueNeeded'));
  return lacking;
}
