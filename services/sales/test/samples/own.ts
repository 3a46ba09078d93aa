import { newId } from '@guanxi/runtime';
import { content, everyones, told, view } from './made.ts';
import { session } from './issuer.ts';
import type { Mutations } from './world.ts';

/** What everybody keeps for himself: views, marks, preferences, sessions. */
export const own: Mutations = {
  createView: {
    by: 'head-east',
    input: () => ({ list: 'customers', name: '我的会员', ...content }),
  },
  updateView: {
    by: 'head-east',
    input: async ({ running }) => ({ viewId: await view(running, 'head-east'), name: '重点会员', ...content }),
  },
  removeView: { by: 'head-east', input: async ({ running }) => ({ viewId: await view(running, 'head-east') }) },
  arrangeViews: {
    by: 'head-east',
    input: async ({ running }) => ({ list: 'customers', viewIds: [await view(running, 'head-east')] }),
  },
  setDefaultView: {
    by: 'administrator',
    input: async ({ running }) => ({ list: 'customers', role: 'SALES', viewId: await everyones(running) }),
  },
  noteSession: { by: 'seller-east', input: () => ({ device: 'Chrome · Windows' }) },
  endSession: { by: 'seller-east', input: async () => ({ sessionId: await session('seller-east') }) },
  endOtherSessions: { by: 'seller-east', input: () => ({}) },
  savePreferences: {
    by: 'seller-east',
    input: () => ({
      language: 'EN',
      theme: 'DARK',
      density: 'COMPACT',
      panel: '{"parts":["tasks","log"]}',
      home: '{"parts":["today"]}',
      lists: '{"customers":{"columns":["name","stage"]}}',
    }),
  },
  addFavourite: {
    by: 'seller-east',
    input: () => ({ typename: 'Order', id: newId() }),
    foreign: () => ({ id: null }),
  },
  removeFavourite: {
    by: 'seller-east',
    input: () => ({ typename: 'Order', id: newId() }),
    foreign: () => ({ id: null }),
  },
  noteVisit: {
    by: 'seller-east',
    input: () => ({ typename: 'Order', id: newId() }),
    foreign: () => ({ id: null }),
  },
  noteExport: {
    by: 'seller-east',
    input: () => ({
      ...{ exportId: newId(), step: 'WHOLE', format: 'CSV' },
      ...{ list: 'customers', columns: ['name', 'stage'], filters: ['stages'], records: 59 },
    }),
    // one's own: nobody's record is named by it
    foreign: () => ({ exportId: null }),
  },
  markNotificationsRead: {
    by: 'seller-east',
    input: async ({ running }) => ({ ids: [await told(running, 'seller-east')] }),
    also: [
      async ({ running }) => {
        await told(running, 'seller-east');
        return { all: true };
      },
    ],
  },
};
