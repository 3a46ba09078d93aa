import type { ArticleCategory, ArticleState, Audience } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const ARTICLE_STATE_WORDS: Record<ArticleState, Word> = {
  DRAFT: word('草稿', '草稿', 'Draft'),
  SUBMITTED: word('待批准', '待核准', 'Awaiting approval'),
  PUBLISHED: word('已发布', '已發布', 'Published'),
  SUPERSEDED: word('已被取代', '已被取代', 'Superseded'),
  WITHDRAWN: word('已撤下', '已撤下', 'Withdrawn'),
};
export const ARTICLE_STATE_TONES: Record<ArticleState, Tone> = {
  DRAFT: 'slate',
  SUBMITTED: 'amber',
  PUBLISHED: 'green',
  SUPERSEDED: 'slate',
  WITHDRAWN: 'red',
};

export const CATEGORY_WORDS: Record<ArticleCategory, Word> = {
  COMPANY: word('公司', '公司', 'Company'),
  INDUSTRY: word('行业', '行業', 'Industry'),
  RULES: word('制度', '制度', 'Rules'),
  PRODUCT: word('产品', '產品', 'Products'),
  METHODS: word('业务方法', '業務方法', 'Methods'),
};

export const AUDIENCE_WORDS: Record<Audience, Word> = {
  STAFF: word('员工', '員工', 'Staff'),
  PARTNER: word('伙伴', '夥伴', 'Partners'),
  MEMBER: word('会员', '會員', 'Members'),
};
