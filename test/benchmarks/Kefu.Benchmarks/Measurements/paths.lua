-- Asks for the paths of a file in turn. They are made into requests once, so that the generator costs as little as it can.
local requests, turn = {}, 0

init = function()
  for path in io.lines(os.getenv("KEFU_PATHS")) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
end

request = function()
  turn = turn % #requests + 1
  return requests[turn]
end
