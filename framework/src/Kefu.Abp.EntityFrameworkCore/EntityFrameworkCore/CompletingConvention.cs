using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Runs when a model has been built and before it is closed.</summary>
internal sealed class CompletingConvention(Action<IMutableModel> complete) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        => complete((IMutableModel)modelBuilder.Metadata);
}
