import { eventLogContract } from '@guanxi/runtime/events/contract';
import { followContract } from '@guanxi/runtime/events/follow-contract';
import { kafkaBench } from './kafka-bench.ts';

eventLogContract('Kafka', kafkaBench);
followContract('Kafka', kafkaBench);
