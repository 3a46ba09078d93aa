import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type DayInputProps = {
  id?: string;
  /** Where it has no label of its own: what it is for, in it and for who does not see. */
  label?: string;
  value: string | undefined;
  withTime: boolean;
  size?: 'small';
  autoFocus?: boolean;
  change: (value: string | undefined) => void;
};

/** A day as `2026-11-28`, or an instant as it travels; loaded with the first form that asks for one. */
export default function DayInput({ value, withTime, change, label, ...common }: DayInputProps) {
  const day = value ? dayjs(value) : null;
  return (
    <DatePicker
      {...common}
      {...(label === undefined ? {} : { placeholder: label, 'aria-label': label })}
      style={{ width: '100%' }}
      showTime={withTime ? { format: 'HH:mm', minuteStep: 5 } : false}
      format={withTime ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}
      value={day?.isValid() ? day : null}
      onChange={(next) => change(next ? (withTime ? next.toISOString() : next.format('YYYY-MM-DD')) : undefined)}
    />
  );
}
