import { cleanup } from '@testing-library/react';

// each test begins with an empty page
afterEach(cleanup);
