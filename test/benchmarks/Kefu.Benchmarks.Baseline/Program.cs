using Kefu.Benchmarks.Baseline;

// What the product is measured against: no sign-in, no permissions, no modules, the same statements on the same tables.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();
var database = new Database(app.Configuration);

app.MapGet("/", () => "ok");
app.MapGet("/customers", (string? grade, string? area, Counting counting) => CustomerQueries.ListAsync(database, new CustomerFilter(grade, area), counting));
app.MapGet("/customers/{id}", (string id) => CustomerQueries.GetAsync(database, id));
app.Run();
