import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { ProductsField } from './products-field.tsx';

const product = (id: string, name: string) => ({ __typename: 'Product', id, code: id.toUpperCase(), name });

test('K01 a product that a draft brought back has its name, also where it is not among the first that are found', async () => {
  const link = new ApolloLink(({ operationName, variables }) =>
    of(
      operationName === 'ChosenProduct'
        ? { data: { product: variables.id === 'rare' ? product('rare', '古井坊 原浆') : null } }
        : { data: { products: { __typename: 'ProductConnection', nodes: [product('tea', '龙井')] } } },
    ),
  );
  render(
    <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
      <ProductsField
        id="products"
        value={['tea', 'rare', 'old']}
        called={new Map([['old', '旧名']])}
        change={() => {}}
      />
    </ApolloProvider>,
  );
  await screen.findByText('龙井 · TEA');
  await screen.findByText('古井坊 原浆 · RARE');
  screen.getByText('旧名');
});
