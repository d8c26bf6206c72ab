var cloneGraph = function (node) {
  return JSON.parse(JSON.stringify(node));
};
