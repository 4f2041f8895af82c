-- Everybody signs up once: wrk calls request() for each request, in each of its threads.
local run = os.getenv("BENCH_RUN") or "0"
local path = os.getenv("BENCH_PATH")
local headers = { ["Content-Type"] = "application/json", ["Accept-Language"] = "fr" }
local person = 0

local body = '{"givenName":"Camille","familyName":"Dupont","email":"%s@mairie-%s.example","role":"Maire",'
  .. '"organisation":"Commune de Lombez","organisationKind":"commune","territory":"Savès",'
  .. '"lunch":true,"expectations":"Rencontrer des élus qui coopèrent déjà.","consent":true}'

function setup(thread)
  threads = (threads or 0) + 1
  thread:set("number", threads)
end

function request()
  person = person + 1
  return wrk.format("POST", path, headers, body:format(number .. "." .. person, run))
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("measured requests=%d micros=%d p50=%d p99=%d errors=%d\n",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
