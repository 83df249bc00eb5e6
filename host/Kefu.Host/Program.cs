using Kefu.Host;
using Kefu.Host.Composition;
using Volo.Abp;

try
{
    await using var host = await HostStart.RunAsync(HostCommand.Parse(args));
    await host.WaitForEndAsync();
    return 0;
}
catch (Exception exception) when (exception is UnknownModuleException or AbpException)
{
    // What a person has configured wrongly is told in a sentence, not in a stack trace.
    await Console.Error.WriteLineAsync(exception.InnermostMessage());
    return 1;
}
