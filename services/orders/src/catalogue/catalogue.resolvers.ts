import { connectionResolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { idValue } from '../filter-values.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { type CategoryRow, categoryPage, type ProductRow } from './catalogue-store.ts';
import { createCategory } from './create-category.ts';
import { isOnSale } from './product.ts';
import { listProducts } from './product-list.ts';
import { createProduct, updateProduct } from './save-product.ts';

export const catalogueResolvers: Resolvers = {
  ...connectionResolvers('ProductConnection', 'ProductCategoryConnection'),
  Query: {
    products: (_, args, context) => listProducts(context.db.read, signedIn(context), context.clock.today(), args),
    product: (_, { id }, { loaders }) => loaders.product.load(id),
    productCategories: (_, { filter, ...args }, context) => {
      const parentId = filter?.parentId ? idValue(filter.parentId, 'filter', 'parentId') : undefined;
      rights.require(signedIn(context), 'product', 'read');
      return categoryPage(context.db.read, { parentId, roots: filter?.roots ?? undefined }, args);
    },
  },
  Product: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.product.load(id),
    category: ({ categoryId }: ProductRow, _, { loaders }) => loaders.category.load(categoryId),
    attributes: ({ attributes }: ProductRow) => Object.entries(attributes).map(([name, value]) => ({ name, value })),
    onSale: (product: ProductRow, _, { clock }) => isOnSale(product, clock.today()),
  },
  ProductCategory: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.category.load(id),
    parent: ({ id }: CategoryRow, _, { loaders }) => loaders.parentOfCategory.load(id),
    children: ({ id }: CategoryRow, args, { loaders }) => loaders.childCategories(id, args),
    products: ({ id }: CategoryRow, args, { loaders }) => loaders.productsOfCategory(id, args),
  },
  Mutation: {
    createCategory: async (_, { input }, context) => {
      const result = await createCategory(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
    createProduct: async (_, { input }, context) => {
      const result = await createProduct(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
    updateProduct: async (_, { input }, context) => {
      const result = await updateProduct(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
  },
  CreateCategorySuccess: {
    category: ({ categoryId }: { categoryId: string }, _, { loaders }) => loaders.category.load(categoryId),
  },
  CreateProductSuccess: { product: ({ productId }: Saved, _, { loaders }) => loaders.product.load(productId) },
  UpdateProductSuccess: { product: ({ productId }: Saved, _, { loaders }) => loaders.product.load(productId) },
};

type Saved = { productId: string };
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
