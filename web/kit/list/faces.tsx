import { Segmented } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../language/texts.ts';
import { texts } from './texts.ts';

/** What the address calls it by. */
export const FACE = 'face';

/** In which of its faces a list is shown, as its address says it; the first unless it does. */
export function useFace<Face extends string>(faces: readonly [Face, ...Face[]]): [Face, (face: Face) => void] {
  const [search, setSearch] = useSearchParams();
  const face = faces.find((each) => each === search.get(FACE)) ?? faces[0];
  const [first] = faces;
  const choose = useCallback(
    (next: Face) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        if (next === first) after.delete(FACE);
        else after.set(FACE, next);
        return after;
      }),
    [setSearch, first],
  );
  return [face, choose];
}

type FaceChoiceProps<Face extends string> = {
  face: Face;
  choose: (face: Face) => void;
  faces: readonly { value: Face; label: string }[];
};

/** The faces of a list, to choose from. */
export function FaceChoice<Face extends string>({ face, choose, faces }: FaceChoiceProps<Face>) {
  const t = useTexts(texts);
  return <Segmented<Face> aria-label={t('faces')} value={face} options={[...faces]} onChange={choose} />;
}
