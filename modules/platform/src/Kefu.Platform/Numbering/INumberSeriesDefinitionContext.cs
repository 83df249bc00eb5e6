namespace Kefu.Platform.Numbering;

/// <summary>Takes the series that a module defines.</summary>
public interface INumberSeriesDefinitionContext
{
    void Add(params NumberSeriesDefinition[] definitions);
}
