var serialize = function (root) {
  return root;
};

var deserialize = function (data) {
  return data;
};
