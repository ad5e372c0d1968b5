// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'team.roles@1': 'scale:amount5 R-kDtbt5AOchjwLB',
  'team.students@1': 'scale:amount5 dp7R6cUDV0gjMP6g',
  'team.open@1': 'scale:amount5 2K9uGvmCqL5UygIN',
  'team.word@1': 'scale:amount5 VXt5NrUaqJZUezav',
  'team.learn@1': 'scale:amount5 6sG4JVkUM8cRVl-C',
  'team.step@1': 'scale:amount5 adfeWIKehfI9agoF',
  'team.change@1': 'long-text aUw9T2uDa-a1JgqX',
};
