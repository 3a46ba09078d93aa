import { InputNumber, type InputNumberProps } from 'antd';

type NumberInputProps = Omit<InputNumberProps<number>, 'value' | 'onChange'> & {
  value: number | undefined;
  change: (value: number | undefined) => void;
};

/** A whole number; loaded with the first form that asks for one. */
export default function NumberInput({ value, change, ...common }: NumberInputProps) {
  return (
    <InputNumber<number>
      {...common}
      style={{ width: '100%' }}
      value={value ?? null}
      onChange={(next) => change(next ?? undefined)}
    />
  );
}
