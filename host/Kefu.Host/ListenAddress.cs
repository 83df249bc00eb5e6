namespace Kefu.Host;

/// <summary>Where the host listens: at <c>urls</c> where it is set (behind a proxy), else at the address that people use, <c>App:SelfUrl</c>.</summary>
internal static class ListenAddress
{
    public static void ListenAsConfigured(this IWebHostBuilder host, IConfiguration configuration)
    {
        if (configuration["urls"] is null && configuration["App:SelfUrl"] is { } selfUrl)
        {
            host.UseUrls(selfUrl);
        }
    }
}
