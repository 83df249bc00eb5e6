using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Numbering;

/// <summary>Base of the class in which a module defines its number series; found by convention.</summary>
[ExposeServices(typeof(NumberSeriesDefinitionProvider), IncludeSelf = true)]
public abstract class NumberSeriesDefinitionProvider : ITransientDependency
{
    public abstract void Define(INumberSeriesDefinitionContext context);
}
