import { eventLogContract } from '@guanxi/runtime/events/contract';
import { kafkaBench } from './kafka-bench.ts';

eventLogContract('Kafka', kafkaBench);
