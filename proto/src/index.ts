/** The event contracts of every area, generated from the .proto files beside this folder. */
export * as customers from './generated/crm/customers/v1/customers_pb.ts';
export * as gateway from './generated/crm/gateway/v1/gateway_pb.ts';
export * as knowledge from './generated/crm/knowledge/v1/knowledge_pb.ts';
export * as marketing from './generated/crm/marketing/v1/marketing_pb.ts';
export * as orders from './generated/crm/orders/v1/orders_pb.ts';
export * as sales from './generated/crm/sales/v1/sales_pb.ts';
export * as service from './generated/crm/service/v1/service_pb.ts';
export * as services from './generated/crm/services/v1/services_pb.ts';
