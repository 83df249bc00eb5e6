namespace Volo.Abp;

/// <summary>Marks what may be called from outside the process.</summary>
public interface IRemoteService;
