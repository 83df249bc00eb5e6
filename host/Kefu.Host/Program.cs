var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
if (builder.Configuration["App:SelfUrl"] is { } selfUrl)
{
    builder.WebHost.UseUrls(selfUrl);
}

var app = builder.Build();
app.MapHealthChecks("/health/live");
await app.RunAsync();
