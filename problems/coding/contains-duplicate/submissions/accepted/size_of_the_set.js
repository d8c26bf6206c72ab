const containsDuplicate = (nums) => new Set(nums).size < nums.length;
