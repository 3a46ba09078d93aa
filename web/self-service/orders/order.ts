import { graphql } from '../../generated/index.ts';

/** An order as whom it concerns sees it: no rules of price, no department. */
export const OwnOrder = graphql(`
  query OwnOrder($id: ID!) {
    order(id: $id) {
      id
      number
      status
      customerName
      note
      placedAt
      cancelReason
      owner {
        id
        name
      }
      ...OwnOrderFigures
      ...OwnOrderLines
      ...OwnOrderMoney
    }
  }
`);

export const OwnOrderFigures = graphql(`
  fragment OwnOrderFigures on Order {
    id
    total {
      amount
      currency
    }
    tax {
      amount
      currency
    }
    paid {
      amount
      currency
    }
    open {
      amount
      currency
    }
    overdue {
      amount
      currency
    }
    refundOwed {
      amount
      currency
    }
  }
`);

export const OwnOrderLines = graphql(`
  fragment OwnOrderLines on Order {
    id
    lines {
      id
      productCode
      productName
      unit
      quantity
      unitPrice {
        amount
        currency
      }
      gross {
        amount
        currency
      }
      returnedQuantity
    }
  }
`);

export const OwnOrderMoney = graphql(`
  fragment OwnOrderMoney on Order {
    id
    instalments {
      id
      dueOn
      method
      due {
        amount
        currency
      }
      open {
        amount
        currency
      }
      overdue
    }
    receipts(first: 50) {
      nodes {
        id
        receivedOn
        method
        amount {
          amount
          currency
        }
      }
    }
    returns(first: 50) {
      nodes {
        id
        returnedAt
        reason
        quantity
        line {
          id
          productName
          unit
        }
        gross {
          amount
          currency
        }
      }
    }
  }
`);
