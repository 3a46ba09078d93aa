import { useEffect, useState } from 'react';

/** The value once it has rested for a while, ms: a question is asked when typing pauses, not at every key. */
export function useLater<Value>(value: Value, rest = 120): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    if (Object.is(value, later)) return;
    const timer = setTimeout(() => setLater(value), rest);
    return () => clearTimeout(timer);
  }, [value, later, rest]);
  return later;
}
