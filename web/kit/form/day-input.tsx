import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type DayInputProps = {
  id: string;
  value: string | undefined;
  withTime: boolean;
  size?: 'small';
  autoFocus?: boolean;
  change: (value: string | undefined) => void;
};

/** A day as `2026-11-28`, or an instant as it travels; loaded with the first form that asks for one. */
export default function DayInput({ value, withTime, change, ...common }: DayInputProps) {
  const day = value ? dayjs(value) : null;
  return (
    <DatePicker
      {...common}
      style={{ width: '100%' }}
      showTime={withTime ? { format: 'HH:mm', minuteStep: 5 } : false}
      format={withTime ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}
      value={day?.isValid() ? day : null}
      onChange={(next) => change(next ? (withTime ? next.toISOString() : next.format('YYYY-MM-DD')) : undefined)}
    />
  );
}
