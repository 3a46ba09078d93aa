import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { MemberHeadFragment } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { TakeDialog } from '../../../kit/personal-data/take-dialog.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { LiftHold } from './privacy-mutations.ts';
import { texts } from './texts.ts';

type Open = 'take' | 'hold' | 'erase';
type Actions = {
  items: { key: string; label: string; danger?: boolean }[];
  /** Begins what was chosen; false where it is none of these. */
  begin: (key: string) => boolean;
  dialog: ReactNode;
};

/** What is done with a person's data as a whole: taking all of it, keeping him from being erased, erasing him. */
export function usePrivacyActions({ id, kind, name, hold }: MemberHeadFragment): Actions {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const lift = useCommand(LiftHold);
  const isPerson = kind === 'PERSON';
  const mayErase = isPerson && may('customers.customer.erase');
  const customer = { id, name: name ?? '' };
  const close = () => setOpen(undefined);

  const lifted = async () => {
    const outcome = await lift.run({ customerId: id });
    if (outcome.kind === 'done') toastDone(t('lifted'));
    else toastFailed(outcomeText(outcome) || t('noAnswer'));
  };
  return {
    items: [
      ...(isPerson && may('customers.customer.takeData') ? [{ key: 'take', label: t('take') }] : []),
      ...(mayErase ? [hold ? { key: 'lift', label: t('lift') } : { key: 'hold', label: t('hold') }] : []),
      ...(mayErase ? [{ key: 'erase', label: t('erase'), danger: true }] : []),
    ],
    begin: (key) => {
      if (key === 'lift') void lifted();
      else if (key === 'take' || key === 'hold' || key === 'erase') setOpen(key);
      else return false;
      return true;
    },
    dialog: (
      <>
        {open === 'take' && <TakeDialog customerId={id} close={close} />}
        {open === 'hold' && <HoldDialog customer={customer} close={close} />}
        {open === 'erase' && (
          <EraseDialog
            customer={customer}
            close={close}
            done={(erasureId) => void navigate(`/members/erasures/${erasureId}`)}
          />
        )}
      </>
    ),
  };
}
