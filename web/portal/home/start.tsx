import { Empty } from '../../kit/states/states.tsx';

export function Component() {
  return <Empty />;
}
