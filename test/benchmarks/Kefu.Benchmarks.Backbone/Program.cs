using System.Text.Json;
using Kefu.Benchmarks.Backbone.Application;
using Kefu.Benchmarks.Backbone.Measurements;
using Kefu.Benchmarks.Backbone.Plain;

// Kefu.Benchmarks.Backbone PROVIDER CONNECTION FOLDER ROUNDS: the last line is what was measured, as JSON.
var (provider, connectionString, folder, rounds) = (args[0], args[1], args[2], int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture));
await using var application = await BackboneApplication.StartAsync(provider, connectionString, folder);
var plain = new PlainDatabase(provider, connectionString);
await plain.CreateTablesAsync();
var result = new
{
    Events = await new EventMeasurement(application, plain).RunAsync(rounds),
    Jobs = await new JobMeasurement(application, plain).RunAsync(rounds),
    SiteFilter = await new SiteFilterMeasurement(application).RunAsync(rounds),
};
Console.WriteLine(JsonSerializer.Serialize(result));
