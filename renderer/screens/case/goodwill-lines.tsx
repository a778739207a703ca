import { useState } from 'react';
import { basisWords } from '../../../electron/domain/goodwill/basis-words.ts';
import { grantedFields, offeredGoodwill } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import type { OfferedGoodwill } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { AskedLine } from '../goodwill/asked-line.tsx';
import { OfferDialog } from '../goodwill/ask-dialog.tsx';
import { goodwillSteps, openGoodwill } from './goodwill-promise.ts';
import type { CasePage } from './timeline-words.ts';

export interface GoodwillLinesProps {
  readonly page: CasePage;
  readonly open: boolean;
  readonly onSettle: (promiseId: string) => void;
  readonly onDecide: (goodwillId: string) => void;
}

/** What is granted, what waits for a supervisor, what was refused; and the way to offer a sum after Confirm. */
export function GoodwillLines({ page, open, onSettle, onDecide }: GoodwillLinesProps) {
  const say = useLabels('goodwill');
  const term = useLabels('terms');
  const locale = useLocale();
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const withdraw = useTell('withdraw-goodwill');
  const [offering, setOffering] = useState(false);
  const granted = offeredGoodwill(grantedFields(page.fields, page.goodwills));
  const language = page.fields.paperLanguage ?? paperLanguageOf(locale);
  const sumOf = useSumWords();
  const promised = openGoodwill(page);
  const sayCase = useLabels('case');
  const waiting = page.goodwills.some(({ state }) => state === 'waiting');
  const takeBack = async (goodwillId: string): Promise<void> => {
    const outcome = await withdraw.tell({ goodwillId });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  return (
    <>
      <p className="line" data-goodwill={granted?.amount?.minor ?? ''}>
        <span className="soft">{say('panel')}</span>
        {granted === null ? (
          <span className="soft">{waiting ? '' : say('none')}</span>
        ) : (
          <>
            <b>{sumOf(granted)}</b>
            <span>
              {[basisWords(granted.basis, paperLanguageOf(locale)), stateWords(granted)]
                .filter((part) => part !== '')
                .join(term('factSeparator'))}
            </span>
          </>
        )}
        <span className="push" />
        {open ? (
          <Button
            look="bare"
            small
            icon="plus"
            onPress={() => {
              setOffering(true);
            }}
          >
            {say(granted === null ? 'offer' : 'offerMore')}
          </Button>
        ) : null}
        {promised.map((promise) => (
          <span key={promise.id} data-promise="open">
            <Button
              small
              label={`${sayCase('settle')}: ${promise.what}`}
              onPress={() => {
                onSettle(promise.id);
              }}
            >
              {sayCase('settle')}
            </Button>
          </span>
        ))}
      </p>
      {page.goodwills.map((goodwill) => (
        <div key={goodwill.id} className="line" data-goodwill-id={goodwill.id}>
          <b>{sumOf(goodwill)}</b>
          <AskedLine goodwill={goodwill} />
          {goodwill.state === 'waiting' ? (
            <>
              <span className="push" />
              <Button look="bare" small onPress={() => void takeBack(goodwill.id)}>
                {say('withdraw')}
              </Button>
              <Button
                small
                icon="shield"
                onPress={() => {
                  onDecide(goodwill.id);
                }}
              >
                {say('decide.act')}
              </Button>
            </>
          ) : null}
        </div>
      ))}
      {offering ? (
        <OfferDialog
          caseId={page.caseId}
          language={language}
          further={granted !== null}
          onClose={() => {
            setOffering(false);
          }}
        />
      ) : null}
    </>
  );

  /** By when, or that the customer has it. */
  function stateWords(offer: OfferedGoodwill): string {
    const ids = goodwillSteps(page);
    const promise = page.promises.findLast(
      ({ stepId, state }) => state !== 'withdrawn' && ids.includes(stepId ?? ''),
    );
    if (promise?.state === 'kept' || promise?.state === 'late') return say('given');
    return offer.dueOn === null ? '' : say('promisedBy', { day: format.shortDate(offer.dueOn) });
  }
}

/** The kind and the sum, or what it is where it has no price. */
function useSumWords(): (offer: OfferedGoodwill) => string {
  const sayIntake = useLabels('intake');
  const format = useFormat();
  return ({ kind, basis, amount }) =>
    [
      sayIntake(`option.goodwillKind.${kind}`),
      amount === null ? (basis.kind === 'in-kind' ? basis.what : '') : format.money(amount),
    ].join(' ');
}
