import { isNews, signed, textOf, told } from './notification.ts';

describe('notifications', () => {
  test('A13 each person is told once, and nobody of what he did himself', () => {
    expect(told(['owner', 'head', 'owner', '', null, undefined])).toEqual(['owner', 'head']);
    expect(told(['owner', 'head'], 'head')).toEqual(['owner']);
  });

  test('A13 what is told is worded in the reader’s language', () => {
    const params = { delta: signed(15n), balance: '115' };
    expect(textOf('POINTS_POSTED', params, 'zh-CN')).toBe('您的客户积分变动 +15，余额 115');
    expect(textOf('POINTS_POSTED', params, 'zh-TW')).toBe('您的客戶積分變動 +15，餘額 115');
    expect(textOf('POINTS_POSTED', { ...params, delta: signed(-3n) }, 'en')).toBe(
      'Points of your customer changed by -3, balance 115',
    );
    expect(textOf('REQUEST_OVERDUE', { number: 'SR-2026-000001' }, 'en')).toBe(
      'Service request SR-2026-000001 is overdue',
    );
  });

  test('A13 history is no news', () => {
    const now = new Date('2026-11-23T00:00:00Z');
    expect(isNews(new Date('2026-11-20T00:00:00Z'), now)).toBe(true);
    expect(isNews(new Date('2025-11-20T00:00:00Z'), now)).toBe(false);
  });
});
