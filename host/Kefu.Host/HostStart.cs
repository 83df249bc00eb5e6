using Kefu.Host.Composition;
using Kefu.Host.Composition.PlugIns;

namespace Kefu.Host;

/// <summary>Starts the host; with a plug-in through which that fails, it is composed again without it.</summary>
internal static class HostStart
{
    /// <exception cref="UnknownModuleException">The setting <c>Modules</c> names a module that there is not.</exception>
    public static async Task<HostApplication> RunAsync(HostCommand command)
    {
        var builder = HostApplication.CreateBuilder(command);
        var catalogue = ModuleCatalogue.OfThisHost.With(PlugInFolder.Read(builder.Configuration, ModuleCatalogue.OfThisHost.Modules));
        var plan = new ModulePlan(catalogue, builder.Configuration["Modules"]);
        while (true)
        {
            try
            {
                return await HostApplication.StartAsync(builder, command, plan);
            }
            catch (Exception failure) when (Culprit.Of(failure, plan.Loaded) is { } plugIn)
            {
                await Console.Error.WriteLineAsync($"The plug-in {plugIn.Group} is left out, because the start has failed with it: {failure}");
                plan.LeaveOut(plugIn, failure);
                builder = HostApplication.CreateBuilder(command);
            }
        }
    }
}
